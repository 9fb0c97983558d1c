/** About what one call takes in a request, its range included; a report has a merged area for nearly each paragraph. */
export const CALL_BYTES = 600;
