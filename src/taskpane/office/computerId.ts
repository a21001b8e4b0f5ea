const KEY = 'clientele.computer';

/**
 * A number drawn once, by which this computer's runs of the add-in are told from co-authors'. It names nobody and goes
 * nowhere but into a mark on the staging sheet while a build is written. Kept by the browser, so that a run that was cut
 * off is made good at once when the pane is opened again.
 */
export function computerId(): string {
  try {
    const kept = localStorage.getItem(KEY) ?? draw();
    localStorage.setItem(KEY, kept);
    return kept;
  } catch {
    // Storage is forbidden here: each run is then one of its own, and waits for a cut-off one as a co-author does.
    return draw();
  }
}

function draw(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
}
