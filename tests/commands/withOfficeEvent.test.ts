import { withOfficeEvent } from '../../src/commands/withOfficeEvent';

describe('A keyboard shortcut', () => {
  it('runs a command without an event to complete', async () => {
    const job = jest.fn(() => Promise.resolve());
    await withOfficeEvent(undefined, job);
    expect(job).toHaveBeenCalledTimes(1);
  });
});
