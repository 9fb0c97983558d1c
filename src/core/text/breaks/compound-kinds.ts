/** What a compound costs in the packed list, and a word that no line ends inside, in steps of `COST_STEP`. */
export const COMPOUND_STEPS = 1;
export const WHOLE_STEPS = 2;
