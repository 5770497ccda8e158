/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?=$|\.)/i;

/** Whether Windows would take a name for a device: `CON.csv`. */
export function isWindowsDevice(name: string): boolean {
  return DEVICE.test(name);
}
