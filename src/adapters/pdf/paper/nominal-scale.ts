/**
 * Size of the embedded Google Sarabun at which it runs as wide as the official TH Sarabun of size 1: 4,000 characters
 * of running text took 1,172 em in TH Sarabun New and 1,777 em in Google Sarabun.
 */
export const NOMINAL_SCALE = 0.66;
