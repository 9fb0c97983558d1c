import { uuidV5 } from "../../../scripts/build/uuid-v5";

test.each([
  [
    "the example of RFC 9562, A.4",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "www.example.com",
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  ],
  [
    "capital letters in the namespace",
    "6BA7B810-9DAD-11D1-80B4-00C04FD430C8",
    "www.example.com",
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  ],
  [
    "a test installation of this add-in",
    "a9b04441-386b-42b9-b5f5-c42617c59395",
    "test",
    "1a06f9cd-82b6-5af4-be1a-995a12f50a87",
  ],
])("%s", (_, namespace, name, expected) => {
  expect(uuidV5(namespace, name)).toBe(expected);
});
