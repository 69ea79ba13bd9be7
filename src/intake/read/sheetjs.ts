// biome-ignore lint/style/noRestrictedImports: this is the one file that imports it.
export { type CellObject, CFB, read, SSF, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
