/** Share of the memory that scripts may have which is taken, 0 to 1; null where the browser does not tell. */
export function heapShare(): number | null {
  const { memory } = performance as { memory?: { usedJSHeapSize: number; jsHeapSizeLimit: number } };
  return memory && memory.jsHeapSizeLimit > 0 ? memory.usedJSHeapSize / memory.jsHeapSizeLimit : null;
}
