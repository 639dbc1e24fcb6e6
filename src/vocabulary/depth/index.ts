import { facts } from './facts'
import { labels } from './labels.en'

export const depth = { facts, labels }
