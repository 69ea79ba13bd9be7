/**
 * With this password Excel encrypts what is only protected against changes, and opens it for everybody without asking
 * ([MS-OFFCRYPTO] 2.4.2.3 note).
 */
export const defaultPassword = 'VelvetSweatshop';

/** A password as it is hashed: UTF-16, the lower byte first. */
export function passwordBytes(password: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(password.length * 2));
  for (let index = 0; index < password.length; index += 1)
    view.setUint16(index * 2, password.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}
