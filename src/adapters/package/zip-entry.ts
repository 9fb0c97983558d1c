/** A file inside the package, as the zip's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** One of `METHOD`, or another that nothing here can unpack. */
  readonly method: number;
  readonly isLocked: boolean;
  /** Its sizes may stand behind the file only, not in its local header. */
  readonly hasDescriptor: boolean;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}
