import type { Random } from './random.mjs';

export function mutate(
  bytes: Uint8Array,
  random: Random,
): { readonly bytes: Uint8Array; readonly names: string[] };
