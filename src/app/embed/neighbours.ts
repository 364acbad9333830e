const NAME = 'hemicycle-frames';

/**
 * Frames of the exhibition on one page, made without `embed.js`: where one hall goes on, the others give theirs back.
 * They hear each other where browsers let frames of one site on one page do so, and nothing is kept or sent anywhere.
 */
export function connectNeighbours(suspend: () => void): { entered(): void } {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = () => {
      // What stands in another tab is none of ours.
      if (document.visibilityState === 'visible') suspend();
    };
    return { entered: () => channel.postMessage('entered') };
  } catch {
    return { entered() {} };
  }
}
