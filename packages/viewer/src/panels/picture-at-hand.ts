// The picture that is on the page, for tools that stand elsewhere: zoom buttons and the PNG export.
import { atom } from 'nanostores'
import type { Picture } from '../render/picture.ts'

export const $picture = atom<Picture | undefined>(undefined)
