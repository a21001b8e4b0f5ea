// What jsdom lacks of a browser and the pane asks for. Import before anything that renders.
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out, so no size ever changes
  }
  unobserve(): void {
    // see above
  }
  disconnect(): void {
    // see above
  }
}
window.ResizeObserver ??= NoResizeObserver;
window.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
