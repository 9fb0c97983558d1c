import type { HeavyWork, Job } from "./heavy-work";

/** The same jobs, each done in another way. */
export function mapJobs(
  jobs: HeavyWork,
  change: <Asked, Answer>(job: Job<Asked, Answer>, name: keyof HeavyWork) => Job<Asked, Answer>,
): HeavyWork {
  return {
    prepare: change(jobs.prepare, "prepare"),
    check: change(jobs.check, "check"),
    addWords: change(jobs.addWords, "addWords"),
    proposeFixes: change(jobs.proposeFixes, "proposeFixes"),
    planFixes: change(jobs.planFixes, "planFixes"),
    checkReport: change(jobs.checkReport, "checkReport"),
    makeFile: change(jobs.makeFile, "makeFile"),
    laySheets: change(jobs.laySheets, "laySheets"),
    drawPages: change(jobs.drawPages, "drawPages"),
    makeUnitFiles: change(jobs.makeUnitFiles, "makeUnitFiles"),
    makeNotes: change(jobs.makeNotes, "makeNotes"),
    collectFiles: change(jobs.collectFiles, "collectFiles"),
    makeNextYear: change(jobs.makeNextYear, "makeNextYear"),
    readBook: change(jobs.readBook, "readBook"),
    changeBook: change(jobs.changeBook, "changeBook"),
  };
}
