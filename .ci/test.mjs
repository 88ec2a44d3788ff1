// `npm test`: the whole gate. It goes on after a failing step, so that one run shows every fault.
// `npm test -- --only=unit,types` runs some steps alone; what follows `--` goes to the last of them.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { CACHE, ROOT } from './project.mjs'

ensureInstalled()
const { STEPS } = await import('./steps.mjs')
const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
})
const chosen = chooseSteps(values.only)
mkdirSync(CACHE, { recursive: true })

/** What the steps print goes through us, so they cannot see where it ends: a log file wants no colour codes. */
const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
/** @type {string[]} */
const failed = []
const total = { passed: 0, failed: 0 }
for (const step of chosen) {
  process.stdout.write(`${step.name.padEnd(10)} `)
  const startedAt = performance.now()
  const outcome = await runStep(step)
  if (!outcome.isOk) failed.push(step.name)
  total.passed += outcome.tally.passed
  total.failed += outcome.tally.failed
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)
  console.log(`${seconds} s  ${outcome.isOk ? 'ok' : 'FAILED'}`)
  if (!outcome.isOk || step.isTalkative) console.log(indent(outcome.output))
}
console.log(failed.length === 0 ? '\nThe gate is open.' : `\nThe gate is shut by: ${failed.join(', ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = failed.length === 0 ? 0 : 1

/** @param {string | undefined} only @returns {import('./steps.mjs').Step[]} */
function chooseSteps(only) {
  const names = only?.split(',')
  const unknown = names?.filter((name) => !STEPS.some((step) => step.name === name)) ?? []
  if (unknown.length > 0) {
    console.error(`No step is named ${unknown.join(', ')}: there are ${STEPS.map((s) => s.name).join(', ')}.`)
    process.exit(1)
  }
  return STEPS.filter((step) => names === undefined || names.includes(step.name))
}

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<{ isOk: boolean, output: string, tally: import('./steps.mjs').Tally }>}
 */
async function runStep(step) {
  // A runner that never came to its tests must not look like one without faults.
  const notRun = { passed: 0, failed: step.result ? 1 : 0 }
  if (step.needs && failed.includes(step.needs)) {
    return { isOk: false, output: `not run, because ${step.needs} failed`, tally: notRun }
  }
  if (step.result) rmSync(step.result.path, { force: true })
  try {
    const more = step === chosen.at(-1) ? positionals : []
    const { code, output } = await run([...step.command, ...more], (await step.prepare?.()) ?? {})
    const tally = step.result ? readTally(step.result, notRun) : notRun
    // Runners also fail for faults outside any test (an error nobody caught): then the count says so too.
    if (code !== 0 && step.result && tally.failed === 0) tally.failed = 1
    return { isOk: code === 0, output, tally }
  } catch (error) {
    return { isOk: false, output: error instanceof Error ? error.message : String(error), tally: notRun }
  }
}

/** @param {string[]} command @param {Record<string, string>} env @returns {Promise<{ code: number, output: string }>} */
function run(command, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (/** @type {string} */ text) => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** @param {NonNullable<import('./steps.mjs').Step['result']>} result @param {import('./steps.mjs').Tally} notRun */
function readTally(result, notRun) {
  try {
    return result.count(JSON.parse(readFileSync(result.path, 'utf8')))
  } catch {
    return notRun
  }
}

/** @param {string} output */
function indent(output) {
  return output.trimEnd().replace(/^(?=.)/gm, '    ')
}
