import { printPdf } from '../chats/print-pdf.ts';

/** Sizes to try, each where the one before needed a second sheet. Under two thirds nobody could read it. */
const sizes = [1, 0.92, 0.84, 0.76, 0.68];

/** Prints a page so small that it is one sheet. @throws Refusal 422 where there is no Chromium. */
export async function sheetPdf(htmlAt: (size: number) => string, signal?: AbortSignal): Promise<Uint8Array> {
  for (const size of sizes) {
    const pdf = await printPdf(htmlAt(size), { signal });
    if (pagesOf(pdf) === 1) return pdf;
  }
  throw new Error('The summary does not fit on one sheet.');
}

/** How many pages a PDF of Chromium's has: it writes the page objects uncompressed. */
export function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
