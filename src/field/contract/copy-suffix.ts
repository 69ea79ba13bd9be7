/** Stands between the name and the ending of an annotated copy: `Iasi.de-corectat.xlsx`. It says nothing of a version. */
export const copySuffix = 'de-corectat';
