import { openPromise, type ZipFile } from 'yauzl';

/** Opens a zip for as long as `use` takes. Names are left to zipEntries.ts, so that all are judged the same way. */
export async function withZip<T>(file: string, use: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await openPromise(file, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
  });
  try {
    return await use(zip);
  } finally {
    zip.close();
  }
}
