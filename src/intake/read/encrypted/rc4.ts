/** Gives the bytes of the RC4 key stream one after the other; old workbooks are encrypted with it. */
export function rc4(key: Uint8Array): () => number {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    const before = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = before;
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return () => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    return state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0;
  };
}
