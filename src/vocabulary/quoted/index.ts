import { facts } from './facts'
import { labels } from './labels.en'

export const quoted = { facts, labels }
