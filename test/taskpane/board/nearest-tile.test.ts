import { nearestTile, type Direction, type TileBox } from "../../../src/taskpane/board/nearest-tile";

/** A tile of 30 by 30, its left and bottom in steps of 40 from the left and from the ground. */
function tile(across: number, up: number): TileBox {
  return { left: 40 * across, right: 40 * across + 30, top: -40 * up - 30, bottom: -40 * up };
}

/**
 * Two quarters: 0 1 below, 2 in the middle above them; a quarter with nothing; 3 4 below and 5 6 above.
 */
const BOARD = [tile(0, 0), tile(1, 0), tile(0.5, 1), tile(4, 0), tile(5, 0), tile(4, 1), tile(5, 1)];

test.each<[string, number, Direction, number]>([
  ["to the neighbour", 0, "ArrowRight", 1],
  ["back to it", 1, "ArrowLeft", 0],
  ["up to the one in the middle", 0, "ArrowUp", 2],
  ["down from it to the nearer below", 2, "ArrowDown", 0],
  ["over a quarter with nothing", 1, "ArrowRight", 3],
  ["back over it", 3, "ArrowLeft", 1],
  ["in the upper row from quarter to quarter", 2, "ArrowRight", 1],
  ["up in its own column", 4, "ArrowUp", 6],
  ["no further at the right end", 6, "ArrowRight", 6],
  ["no further at the left end", 0, "ArrowLeft", 0],
  ["no further at the ground", 3, "ArrowDown", 3],
  ["no further on top", 5, "ArrowUp", 5],
])("%s", (_name, from, direction, to) => {
  expect(nearestTile(BOARD, from, direction)).toBe(to);
});

test("where nothing is drawn the order leads", () => {
  const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };
  const boxes = [nowhere, nowhere, nowhere];
  expect(nearestTile(boxes, 0, "ArrowRight")).toBe(1);
  expect(nearestTile(boxes, 2, "ArrowRight")).toBe(2);
  expect(nearestTile(boxes, 1, "ArrowDown")).toBe(0);
  expect(nearestTile(boxes, 0, "ArrowLeft")).toBe(0);
});

test("from a tile that is not there one stays", () => {
  expect(nearestTile(BOARD, 9, "ArrowRight")).toBe(9);
});
