import { createSpelling, createSpellingInSteps } from "../../src/app/create-spelling";

test("what is made in steps knows the same, and pauses between them", async () => {
  let pauses = 0;
  const inSteps = await createSpellingInSteps(() => {
    pauses += 1;
    return Promise.resolve();
  });
  const atOnce = createSpelling();
  expect(pauses).toBeGreaterThan(2);
  for (const text of ["จัดกิจรรมวันเด็ก", "ส่งทางอีเมลล์", "ประชุมคณะทำงาน"]) {
    expect(inSteps.findSlips(text)).toEqual(atOnce.findSlips(text));
    expect(inSteps.findKnown(text)).toEqual(atOnce.findKnown(text));
  }
});
