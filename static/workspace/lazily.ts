import { lazy, type ComponentType } from 'react';

/** A part whose code loads when it is first shown, and with it the words of such parts (see later-sections.ts). */
export function lazily<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), import('./later-words')]);
    return { default: part };
  });
}
