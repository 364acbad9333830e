/** @returns what asks for `call`: it is made once for all who asked within some milliseconds after the first of them */
export function gathered(call: () => void, milliseconds: number): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      call();
    }, milliseconds);
  };
}
