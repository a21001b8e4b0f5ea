import { configure } from '@testing-library/react';

// The first use of a lazily loaded screen compiles it, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

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
