// What a museum may do with the exhibition on its page: steer it, and count for itself what visitors open.

const told = document.getElementById('told');
const asyk = document.getElementById('asyk');

// Every event of every gallery arrives here, and nothing is sent anywhere unless this page does it.
const counts = new Map();
document.addEventListener('hemicycle', ({ detail: { event, detail } }) => {
  if (event !== 'open' && event !== 'enter') return;
  counts.set(event, (counts.get(event) ?? 0) + 1);
  const place = detail?.place;
  told.textContent = place?.id ? `Last opened: ${place.id}` : '';
});
document.addEventListener('hemicycle-error', ({ detail }) => {
  told.textContent = detail.message;
});

for (const button of document.querySelectorAll('[data-open]')) {
  button.addEventListener('click', async () => {
    try {
      await asyk.gallery?.open({ work: 'asyk', beside: button.dataset.open });
    } catch (error) {
      told.textContent = error.message;
    }
  });
}
