import { ClienteleError } from './clienteleError';

/** A sync that has not settled by then never will: on the web it can hang without an error (W8; OfficeDev/office-js#4273, #4805, #6150). */
export const SYNC_LIMIT_SECONDS = 60;

/**
 * `context.sync()` that gives up after a time, so that the pane never waits for ever.
 * @throws ClienteleError E-HOST-SILENT when Excel does not answer
 */
export async function syncInTime(context: Excel.RequestContext, seconds = SYNC_LIMIT_SECONDS): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ClienteleError('E-HOST-SILENT', { seconds })), seconds * 1000);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
