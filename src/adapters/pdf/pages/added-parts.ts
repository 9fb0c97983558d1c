/** Parts that a report has only where its settings ask for them: one chunk of the bundle, loaded with the first of them. */
export { appendixPages } from "./appendix-pages";
export { contentsPages } from "./contents-pages";
export { forewordPages } from "./foreword-pages";
export { summaryPage } from "./summary-page";
