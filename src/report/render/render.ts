import type { Composition } from '../compose/composition.js';
import type { Format, OutputFile } from './format.js';

export interface RenderRequest {
  readonly formats: readonly Format[];
  /** Also the inventory of each central authority as files of its own, in the formats of documents. */
  readonly perAuthority: boolean;
  /** Stamped into formats that need a time. */
  readonly createdAt: Date;
}

/** Renders a composition in each format asked for. */
export async function render(composition: Composition, request: RenderRequest): Promise<OutputFile[]> {
  const { formats, perAuthority, createdAt } = request;
  const inventories = perAuthority ? composition.inventories : [];
  const files = formats.flatMap((format) => [
    format.render(composition, createdAt),
    ...inventories.map(({ id, document }) =>
      format.renderDocument?.(document, `inventare-${composition.year}/${id}`, createdAt),
    ),
  ]);
  return (await Promise.all(files)).flatMap((written) => written ?? []);
}
