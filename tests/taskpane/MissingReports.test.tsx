/** @jest-environment jsdom */
import './browserParts';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServices, outcome } from './fakeServices';
import { openPane } from './open';

/** @returns the sheets that the pane asks for */
async function built(missing: typeof outcome.missing): Promise<unknown[]> {
  const services = new FakeServices();
  const asked: unknown[] = [];
  Object.assign(services.help, { insertTemplate: (_: string, kinds: unknown) => Promise.resolve(void asked.push(kinds)) });
  openPane(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Build customer summary' }));
  await waitFor(() => expect(services.builds).toBe(1));
  act(() => services.finishBuild({ ...outcome, missing }));
  await screen.findByRole('heading', { name: 'The customer summary is ready' });
  return asked;
}

describe('The result of a build', () => {
  it('offers each sheet that further reports need once, and inserts that sheet alone', async () => {
    const asked = await built([
      { name: 'Contacts', template: 'interactions' },
      { name: 'Service', template: 'interactions' },
      { name: 'Satisfaction', template: 'survey' },
      { name: 'Sales performance', template: null },
    ]);
    expect(screen.getAllByRole('button', { name: /^Insert/ }).map(({ textContent }) => textContent)).toEqual(['Insert “Interactions”', 'Insert “Satisfaction survey”']);
    expect(screen.getByText('Brings: Contacts, Service')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Insert “Satisfaction survey”' }));
    await waitFor(() => expect(asked).toEqual([['survey']]));
  });

  it('says nothing of it where nothing is missing', async () => {
    await built([{ name: 'Sales performance', template: null }]);
    expect(screen.queryByText('Reports that more data would bring')).toBeNull();
  });
});
