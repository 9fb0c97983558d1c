/** In pixels: 16 to 80 on the ribbon at each screen scale, 128 in the list of add-ins. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
