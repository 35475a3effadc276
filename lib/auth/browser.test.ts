import { expect, test } from 'vitest'
import { browserOf } from './browser'

test('browsers go by the names people know', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36'
  expect(browserOf(chrome)).toEqual({ browser: 'Chrome', system: 'Windows' })
  expect(browserOf(`${chrome} Edg/142.0`)).toEqual({ browser: 'Edge', system: 'Windows' })
  expect(browserOf('Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0')).toEqual({
    browser: 'Firefox',
    system: 'Android',
  })
  expect(
    browserOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1'),
  ).toEqual({ browser: 'Safari', system: 'iOS' })
})

test('one that gives nothing away stays unknown', () => {
  expect(browserOf(null)).toBeNull()
  expect(browserOf('curl/8.5.0')).toBeNull()
})
