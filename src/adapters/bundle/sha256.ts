/** The first 32 bits of what follows the point in the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first eight (5.3.3). */
const START = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

/**
 * The SHA-256 of bytes, in hexadecimal figures (FIPS 180-4). A browser has one of its own only where the page came by https, which the
 * pane's preview on another machine does not.
 * @example sha256(new Uint8Array()) // "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export function sha256(bytes: Uint8Array): string {
  const hash = Int32Array.from(START);
  const words = new Int32Array(64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) addBlock(hash, words, view, at);
  const end = endOf(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < end.byteLength; at += BLOCK) addBlock(hash, words, end, at);
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** What is left, a set bit, and the length in bits, in one block or two (5.1.1). */
function endOf(rest: Uint8Array, length: number): DataView {
  const end = new Uint8Array(rest.length + 9 <= BLOCK ? BLOCK : 2 * BLOCK);
  end.set(rest);
  end[rest.length] = 0x80;
  const view = new DataView(end.buffer);
  view.setUint32(end.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(end.length - 4, (length << 3) >>> 0);
  return view;
}

/** 6.2.2 */
function addBlock(hash: Int32Array, words: Int32Array, view: DataView, at: number): void {
  const word = (index: number): number => words[index] as number;
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const small0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const small1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    words[i] = (word(i - 16) + small0 + word(i - 7) + small1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i += 1) {
    const large1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + large1 + choice + (ROUND[i] as number) + word(i)) | 0;
    const large0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (large0 + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    hash[index] = ((hash[index] as number) + value) | 0;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

function fraction(number: number): number {
  return ((number - Math.floor(number)) * 0x100000000) | 0;
}
