import type { Download } from './messages.js';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** A list item with a button that hands a file over; it is made when the button is pressed. */
export function downloadItem(label: string, make: () => Promise<Download> | Download): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    button.disabled = true;
    save(await make());
    button.disabled = false;
  });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function save({ name, content }: Download): void {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
