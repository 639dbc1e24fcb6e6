import { expect, test } from 'vitest'
import { movedUp } from './inlineHead'

test('a sheet taken into the page finds its fonts in their folder, and leaves pictures of its own alone', () => {
  const sheet = "@font-face{src:url(./inter.woff2)}i{mask:url(#a);background:url('data:image/svg+xml,x')}\n"
  expect(movedUp(sheet, 'assets/style-1.css')).toBe(
    "@font-face{src:url(./assets/inter.woff2)}i{mask:url(#a);background:url('data:image/svg+xml,x')}",
  )
})
