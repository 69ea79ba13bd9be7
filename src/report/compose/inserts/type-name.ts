import type { InstitutionTypeCounts } from '../../../year/count/counts.js';
import type { Context } from '../context.js';

/** The name of a type of institution; organisations of no type of the registry stand together by kind. */
export function typeName(
  { institutionTypeName, say }: Context,
  { type, kind }: Pick<InstitutionTypeCounts, 'type' | 'kind'>,
): string {
  return type === undefined ? say.untyped[kind] : institutionTypeName(type);
}
