import { expect, test } from 'vitest'
import { sentByUs } from './origin'

const publicUrl = 'https://forum.example.org'

test('only our own origin may change anything', () => {
  expect(sentByUs({ origin: 'https://forum.example.org', fetchSite: null }, publicUrl)).toBe(true)
  expect(sentByUs({ origin: 'https://forum.example.org', fetchSite: 'same-origin' }, publicUrl)).toBe(true)
  expect(sentByUs({ origin: 'https://evil.example', fetchSite: null }, publicUrl)).toBe(false)
  expect(sentByUs({ origin: 'http://forum.example.org', fetchSite: null }, publicUrl)).toBe(false)
  expect(sentByUs({ origin: 'https://forum.example.org.evil.example', fetchSite: null }, publicUrl)).toBe(false)
})

test('a missing or null origin is foreign', () => {
  expect(sentByUs({ origin: null, fetchSite: null }, publicUrl)).toBe(false)
  expect(sentByUs({ origin: null, fetchSite: 'same-origin' }, publicUrl)).toBe(false)
  expect(sentByUs({ origin: 'null', fetchSite: null }, publicUrl)).toBe(false)
})

test('a browser that says cross-site or same-site is believed', () => {
  for (const fetchSite of ['cross-site', 'same-site', 'none']) {
    expect(sentByUs({ origin: 'https://forum.example.org', fetchSite }, publicUrl)).toBe(false)
  }
})

test('the names of this machine are one, the port counts', () => {
  expect(sentByUs({ origin: 'http://127.0.0.1:3000', fetchSite: null }, 'http://localhost:3000')).toBe(true)
  expect(sentByUs({ origin: 'http://127.0.0.1:3001', fetchSite: null }, 'http://localhost:3000')).toBe(false)
  expect(sentByUs({ origin: 'http://localhost:3000', fetchSite: null }, publicUrl)).toBe(false)
})
