import { facts } from './facts'
import { labels } from './labels.en'

export const hedge = { facts, labels }
