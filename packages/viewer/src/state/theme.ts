// The page wears the theme of the state; without a choice, the system's.
import { $view } from './store.ts'

export function followTheme(element: HTMLElement): void {
  $view.subscribe(({ theme }) => {
    if (theme === 'system') delete element.dataset['theme']
    else element.dataset['theme'] = theme
  })
}
