/** Packages that stay beside the bundle: of CommonJS with files of their own, or fonts. */
export const unbundled = ['pdfmake', 'exceljs', 'docx', '@expo-google-fonts/noto-sans', 'hyphen'];
