import type { Problem } from '../../model/problem.js';
import { limits } from '../read/limits.js';
import { unreadable } from '../read/unreadable.js';
import { skipped } from './skipped.js';

/**
 * Why a file is not opened: half-synced folders hold empty ones, and one that is too large is no table.
 * @param size in bytes
 */
export function refusedBySize(path: string, size: number): Problem | undefined {
  if (size === 0) return skipped(path, 'partial');
  if (size <= limits.fileBytes) return undefined;
  return unreadable(path, 'too-large', { size, unit: 'bytes', limit: limits.fileBytes });
}
