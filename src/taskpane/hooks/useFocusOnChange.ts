import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to an element (a heading with tabIndex -1) when the view changes, so that the keyboard and the screen
 * reader go on where the new view begins. Never on the first view: opening the pane must not steal the focus from the sheet.
 */
export function useFocusOnChange<T extends HTMLElement>(view: string): RefObject<T> {
  const place = useRef<T>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    place.current?.focus();
  }, [view]);
  return place;
}
