import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** What the built page may load: its own files. It may ask the venues that a reader turns on, and nobody else. */
const directives = (hosts: readonly string[], html: string): readonly string[] => [
  "default-src 'none'",
  ["script-src 'self'", ...hashesOf('script', html)].join(' '),
  ["style-src 'self'", ...hashesOf('style', html)].join(' '),
  // The letters of the opening view stand in its style sheet.
  "font-src 'self' data:",
  "img-src 'self' data:",
  ["connect-src 'self'", ...hosts].join(' '),
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/**
 * The policy stands in the built page only: the development server needs inline scripts for its live reload. What stands in
 * the file itself is allowed by its own text and by no other.
 */
export const policyOfTheBuiltPage = (hosts: readonly string[]): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: directives(hosts, html).join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  },
})

/** The texts of elements without a file, each by its hash. */
const hashesOf = (element: 'script' | 'style', html: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
