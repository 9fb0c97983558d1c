/** Most characters that a cell can hold (Excel specifications and limits). */
export const MAX_CELL_CHARACTERS = 32_767;
