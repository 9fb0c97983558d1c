import { codePicture } from "../../../src/adapters/qr/code-picture";
import { readCode } from "../../support/read-code";

test.each(["https://a.example/x", "https://a.example/ข่าว?ปี=2568"])("another reader reads %s", (text) => {
  expect(readCode(codePicture(text))).toBe(text);
});
