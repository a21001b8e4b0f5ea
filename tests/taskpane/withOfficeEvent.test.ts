import { withOfficeEvent } from '../../src/commands/withOfficeEvent';

describe('a ribbon command', () => {
  it('completes its event after the job', async () => {
    const order: string[] = [];
    await withOfficeEvent({ completed: () => order.push('completed') }, () => Promise.resolve().then(() => void order.push('job')));
    expect(order).toEqual(['job', 'completed']);
  });

  it('completes its event when the job fails, and lets the failure be heard', async () => {
    const completed = jest.fn();
    await expect(withOfficeEvent({ completed }, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
