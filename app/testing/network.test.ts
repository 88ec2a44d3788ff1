import { expect, test } from 'vitest'
import { endNetwork, serveJson, serveResponse } from './network'

test('answers what the test serves', async () => {
  serveJson('/data/places.json', { version: 1 })
  serveResponse('/data/events.json', () => new Response('', { status: 404 }))
  expect(await (await fetch('/data/places.json')).json()).toEqual({ version: 1 })
  expect((await fetch('/data/events.json')).status).toBe(404)
})

test('remembers an unknown address even when the asker swallows the error', async () => {
  await fetch('https://tiles.example/data/places.json').catch(() => undefined)
  expect(endNetwork()).toEqual(['https://tiles.example/data/places.json'])
})

test('serves nothing that an earlier test served', async () => {
  await expect(fetch('/data/places.json')).rejects.toThrow('serves nothing at /data/places.json')
  endNetwork()
})
