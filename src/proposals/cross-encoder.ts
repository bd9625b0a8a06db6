// A cross-encoder on this machine: it reads two texts together and says how far they contradict each other. The library is
// an optional peer, loaded when it is asked for and never otherwise, and is kept from the network.
import type {Backend, Failed, Reply, Request} from './backend.js'

/** What is used of `@huggingface/transformers`; its own types would make every user install it. */
interface Library {
  readonly env: {allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string}
  readonly AutoTokenizer: {from_pretrained(name: string, options: object): Promise<Tokenizer>}
  readonly AutoModelForSequenceClassification: {from_pretrained(name: string, options: object): Promise<Model>}
}
type Tokenizer = (texts: readonly string[], options: object) => object
interface Model {
  (inputs: object): Promise<{readonly logits: {tolist(): number[][]}}>
  readonly config: {readonly id2label?: Readonly<Record<string, string>>}
}

export interface CrossEncoderOptions {
  /** Absolute folder that holds `config.json`, the tokenizer and `onnx/model.onnx`. */
  readonly folder: string
  /** Name for people and for the proposals. */
  readonly name: string
  readonly today: () => string
  readonly load?: () => Promise<unknown>
}

const failed = (why: string): Failed => ({kind: 'failed', why, fatal: true})

const PACKAGE = '@huggingface/transformers'

export function crossEncoder(options: CrossEncoderOptions): Backend {
  let opening: Promise<Opened | Failed> | null = null
  const ask = async ({pairs}: Request): Promise<Reply> => {
    if (!pairs) return failed('a cross-encoder only scores pairs, use a chat model for this kind')
    opening ??= open(options)
    const opened = await opening
    if ('kind' in opened) return opened
    const scores: number[] = []
    // One pair at a time: no padding, so a score does not depend on its neighbours.
    for (const {premise, hypothesis} of pairs) scores.push(await scoreOf(opened, premise, hypothesis))
    return {kind: 'answered', text: JSON.stringify({scores}), by: options.name, at: options.today()}
  }
  return {name: options.name, ask}
}

interface Opened {
  readonly tokenizer: Tokenizer
  readonly model: Model
  /** Index of the label that says contradiction. */
  readonly label: number
}

async function open({
  folder,
  load = () => import('@huggingface/transformers')
}: CrossEncoderOptions): Promise<Opened | Failed> {
  let library: Library
  try {
    library = (await load()) as Library
  } catch {
    return failed(`\`${PACKAGE}\` is not installed, run \`npm install ${PACKAGE}\``)
  }
  const {env, AutoTokenizer, AutoModelForSequenceClassification} = library
  env.allowRemoteModels = false
  env.allowLocalModels = true
  const cut = folder.replace(/[\\/]+$/, '').search(/[^\\/]+$/)
  env.localModelPath = folder.slice(0, cut)
  const name = folder.replace(/[\\/]+$/, '').slice(cut)
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(name, {local_files_only: true})
    const model = await AutoModelForSequenceClassification.from_pretrained(name, {
      local_files_only: true,
      dtype: 'fp32'
    })
    const label = Object.entries(model.config.id2label ?? {}).find(([, said]) => /^contradict/i.test(said))?.[0]
    if (label === undefined) return failed(`the model in ${folder} has no label \`contradiction\` in its config.json`)
    return {tokenizer, model, label: Number(label)}
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return failed(`the model in ${folder} cannot be loaded (${said})`)
  }
}

/** The probability of the label, 0 to 1, to three places: the rest differs from processor to processor. */
async function scoreOf({tokenizer, model, label}: Opened, premise: string, hypothesis: string): Promise<number> {
  const {logits} = await model(tokenizer([premise], {text_pair: [hypothesis], truncation: true}))
  const [row = []] = logits.tolist()
  const most = Math.max(...row)
  const weights = row.map((value) => Math.exp(value - most))
  const share = (weights[label] ?? 0) / weights.reduce((sum, each) => sum + each, 0)
  return Math.round(share * 1000) / 1000
}
