/** Code page 852 from 80 on (unicode.org, CP852.TXT): what Excel calls `CSV (MS-DOS)`. No platform has a decoder for it. */
const high = [
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č',
  'áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐',
  '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀',
  'ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
].join('');

/** Text of DOS programs of Central Europe; it has no letters with a comma, only the cedilla. */
export function decodeDos852(bytes: ArrayLike<number>): string {
  const text: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    text.push(byte < 0x80 ? String.fromCharCode(byte) : (high[byte - 0x80] ?? ''));
  }
  return text.join('');
}
