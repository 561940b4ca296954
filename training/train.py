"""Teach a network to find attributions: ``python -m training.train --help``."""

import argparse
import json
import pickle
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from attribcheck.extract.decode import find_cues, read_roles, settle
from attribcheck.extract.forms import REST, SHAPES, piece_columns, shape
from attribcheck.extract.heads import Heads, States
from attribcheck.extract.windows import cut
from training.batches import batches, stretches, transformer_inputs, windows
from training.examples import Example
from training.network import Convolution, RoleHeads, Transformer, crf_loss

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


class Model(nn.Module):
    """An encoder and the heads on it."""

    def __init__(self, encoder: nn.Module, k: int, drop: float) -> None:
        super().__init__()
        self.encoder = encoder
        self.heads = RoleHeads(encoder.width, k, drop)

    def states(self, inputs: dict[str, Tensor]) -> Tensor:
        """Return the states of the words, (windows·words, width)."""
        if isinstance(self.encoder, Transformer):
            hidden = self.encoder(inputs["pieces"], inputs["quotes"], inputs["mask"])
            at = inputs["at"].unsqueeze(2).expand(-1, -1, hidden.shape[2])
            return hidden.gather(1, at).flatten(0, 1)
        return self.encoder(**inputs).flatten(0, 1)


def conv_inputs(group, width: int) -> dict[str, Tensor]:
    """Return the light encoder's columns, padded."""
    fields = ("first", "rest", "shapes", "quotes", "edges")
    out = {
        name: np.zeros((len(group), width, *((REST,) if name == "rest" else ())), "i8")
        for name in fields
    }
    for j, (item, a, b) in enumerate(group):
        for name, column in zip(fields, columns(item), strict=True):
            out[name][j, : b - a] = column[a:b]
    return {name: torch.from_numpy(column) for name, column in out.items()}


MADE: dict[str, tuple] = {}


def columns(item: Example) -> tuple:
    """Return an example's columns, made once."""
    if item.id not in MADE:
        shapes = np.array([shape(form) for form in item.layout.forms])
        first, rest = piece_columns(item.pieces)
        MADE[item.id] = (first, rest, shapes, item.layout.quote, item.layout.edge)
    return MADE[item.id]


def to_device(batch: dict) -> dict:
    """Move a batch to the device."""
    return {
        name: to_device(value) if isinstance(value, dict) else value.to(DEVICE, non_blocking=True)
        for name, value in batch.items()
    }


def losses(model: Model, batch: dict, args) -> Tensor:
    """Return the loss of a batch: cues, and roles of gold cues; hard labels and a teacher's."""
    states = fn.dropout(model.states(batch["inputs"]), model.heads.drop, model.training)
    scores = model.heads.cue(states).float()
    labels = batch["cue_labels"]
    real = labels >= 0
    loss = fn.cross_entropy(scores[real], labels[real], label_smoothing=args.smooth)
    if args.soft:
        soft = fn.kl_div(fn.log_softmax(scores[real], 1), batch["cue_soft"][real], reduction="none")
        loss = (1 - args.soft) * loss + args.soft * soft.sum(1).mean()
    loss = loss * args.cue_weight
    for head, kind in ((model.heads.tag, "tags"), (model.heads.name, "names")):
        if args.extra and (batch[kind] >= 0).any():
            told = batch[kind] >= 0
            loss = loss + args.extra * fn.cross_entropy(
                head(states)[told].float(), batch[kind][told]
            )
    if len(batch["cue_first"]):
        roles = model.heads.roles(states, batch).float()
        mask = batch["role_mask"]
        total = mask.sum()
        if args.crf:
            hard = crf_loss(roles, batch["role_labels"], mask, model.heads.step) / total
        else:
            hard = fn.cross_entropy(
                roles[mask > 0], batch["role_labels"][mask > 0], label_smoothing=args.smooth
            )
        if args.soft:
            soft = fn.kl_div(
                fn.log_softmax(roles[mask > 0], 1), batch["role_soft"][mask > 0], reduction="none"
            )
            hard = (1 - args.soft) * hard + args.soft * soft.sum(1).mean()
        loss = loss + hard
    return loss


def fit(model: Model, examples: list[Example], args, watch=None) -> None:
    """Train for ``args.epochs`` epochs, keeping a moving average of the weights at the end."""
    light = isinstance(model.encoder, Convolution)
    make = conv_inputs if light else transformer_inputs
    slow = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": slow, "lr": args.rate}, {"params": fast, "lr": args.head_rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    chance = random.Random(args.seed)
    steps = args.epochs * (len(windows(examples, args.limit, not light, chance)) // args.batch + 1)
    warm = 0.1 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1, (s + 1) / warm) * max(0.02, 1 - s / steps)
    )
    average = {n: p.detach().clone() for n, p in model.named_parameters()} if args.ema else {}
    start = time.time()
    for epoch in range(args.epochs):
        model.train()
        total, count = 0.0, 0
        found = windows(examples, args.limit, not light, chance)
        for batch in batches(found, args.batch, make):
            batch = to_device(batch)
            with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda" and not light):
                loss = losses(model, batch, args)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            if args.ema:
                with torch.no_grad():
                    for n, p in model.named_parameters():
                        average[n].lerp_(p, 1 - args.ema)
            total, count = total + loss.detach(), count + 1
        took = time.time() - start
        print(
            f"{args.name} epoch {epoch + 1} loss {float(total) / count:.4f} {took:.0f}s", flush=True
        )
        if watch and (epoch + 1) % args.watch == 0 and epoch + 1 < args.epochs:
            watch(model)
    if args.ema:
        with torch.no_grad():
            for n, p in model.named_parameters():
                p.copy_(average[n])


def read_states(model: Model, item: Example, limit: int) -> States:
    """Read one example as the product does: windows with context."""
    light = isinstance(model.encoder, Convolution)
    if light:
        spans = [((item, 0, len(item.pieces)), 0, len(item.pieces))]
    else:
        units = stretches(item, limit - 2, True)
        spans = []
        for window in cut([unit[2] for unit in units], limit - 2, 64):
            a, b = units[window.start][0], units[window.end - 1][1]
            c, d = units[window.core_start][0], units[window.core_end - 1][1]
            spans.append(((item, a, b), c, d))
    parts: list[list[Tensor]] = [[], [], [], []]
    for window, c, d in spans:
        _, a, b = window
        make = conv_inputs if light else transformer_inputs
        inputs = to_device(make([window], b - a))
        with torch.no_grad(), torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
            hidden = model.states(inputs)[c - a : d - a]
            heads = model.heads
            for part, layer in zip(
                parts, (heads.cue, heads.key, heads.first, heads.last), strict=True
            ):
                part.append(layer(hidden).float())
    return States(*(torch.cat(part).cpu().numpy() for part in parts))


def numpy_heads(model: Model) -> Heads:
    """Return the heads as the product takes them."""
    h = model.heads
    tables = [w.weight for w in (h.distance, h.sentence, h.quote, h.between)]
    near = h.near.weight.permute(2, 1, 0)
    weights = (*tables, near, h.near.bias, h.out.weight.T, h.out.bias, h.step)
    return Heads(*(np.ascontiguousarray(w.detach().float().cpu().numpy()) for w in weights))


def predictions(model: Model, examples: list[Example], limit: int, leans: list[float]) -> dict:
    """Return, for each lean, the articles in the scorer's format."""
    model.eval()
    heads = numpy_heads(model)
    out = {lean: {} for lean in leans}
    for item in examples:
        states = read_states(model, item, limit)
        for lean in leans:
            cues = find_cues(states.cue, lean)
            rows = settle(read_roles(item.layout, states, heads, cues))
            spans = item.layout.spans
            out[lean][item.id] = {
                "id": item.id,
                "attributions": [
                    {
                        "cue": pieces(spans, range(r.cue[0], r.cue[1] + 1)),
                        "source": pieces(spans, r.source),
                        "content": pieces(spans, r.content),
                    }
                    for r in rows
                ],
            }
    return out


def pieces(spans, rows) -> list[list[int]]:
    """Join neighbouring rows into character spans."""
    found: list[list[int]] = []
    before = None
    for row in rows:
        if before is not None and row == before + 1:
            found[-1][1] = spans[row].end
        else:
            found.append([spans[row].start, spans[row].end])
        before = row
    return found


def report(name: str, model: Model, examples: list[Example], args) -> dict:
    """Score a model on some examples at several leans; print and return the figures."""
    from score import score

    gold = {item.id: item.gold for item in examples}
    figures = {}
    for lean, predicted in predictions(model, examples, args.limit, args.leans).items():
        r = score(gold, predicted)
        a = r["attribution"]
        figures[lean] = a["f1"]
        tokens = "/".join(f"{r['tokens'][x]['f1']:.3f}" for x in ("content", "source", "cue"))
        print(
            f"{args.name} {name} lean {lean:+.1f}: attribution {a['f1']:.3f} "
            f"({a['precision']:.3f} {a['recall']:.3f}) direct {r['direct']['f1']:.3f} "
            f"strict {r['strict']['f1']:.3f} tokens {tokens}",
            flush=True,
        )
    return figures


def soften(model: Model, examples: list[Example], limit: int) -> dict[str, tuple]:
    """Return a teacher's chances for each example: of cues, and of gold cues' roles."""
    model.eval()
    heads = numpy_heads(model)
    out = {}
    for item in examples:
        states = read_states(model, item, limit)
        roles = np.zeros((0, 3), "f4")
        if item.cues:
            roles = heads.roles(states, item.pairs, item.cues)
        out[item.id] = tuple(softmax(x) for x in (states.cue, roles))
    return out


def softmax(x: np.ndarray) -> np.ndarray:
    """Return chances of scores, by row."""
    raised = np.exp(x - x.max(1, keepdims=True, initial=-1e9))
    return raised / raised.sum(1, keepdims=True)


def build(args) -> Model:
    """Return a new model with a pretrained encoder, or a light one with pretrained pieces."""
    torch.manual_seed(args.seed)
    encoder = Transformer(args.drop, args.layers)
    if args.start.endswith(".onnx"):
        encoder.load_onnx(args.start)
    elif args.start:
        encoder.load_state_dict(torch.load(args.start, weights_only=True), strict=False)
    if args.light:
        table = encoder.words.weight.detach()
        mean = table.mean(0)
        _, _, v = torch.linalg.svd(table - mean, full_matrices=False)
        table = (table - mean) @ v[: args.table].T
        table = table / table.std()
        dilations = tuple(map(int, args.dilations.split(",")))
        encoder = Convolution(table, SHAPES, args.width, dilations, drop=args.drop)
    return Model(encoder, args.k, args.head_drop).to(DEVICE)


def arguments(line: list[str] | None = None):
    """Parse the command line."""
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("examples", type=Path, help="folder with train.pickle and dev.pickle")
    ap.add_argument("--name", default="model")
    ap.add_argument("--start", default="", help="DistilBERT ONNX file, or a state saved earlier")
    ap.add_argument("--light", action="store_true")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--batch", type=int, default=16)
    ap.add_argument("--limit", type=int, default=448, help="pieces (light: words) a window")
    ap.add_argument("--rate", type=float, default=7e-5)
    ap.add_argument("--head-rate", type=float, default=1e-3)
    ap.add_argument("--drop", type=float, default=0.1)
    ap.add_argument("--head-drop", type=float, default=0.1)
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--k", type=int, default=96)
    ap.add_argument("--width", type=int, default=128)
    ap.add_argument("--table", type=int, default=64)
    ap.add_argument("--dilations", default="1,2,4,8,1")
    ap.add_argument("--crf", action="store_true")
    ap.add_argument("--extra", type=float, default=0.3, help="weight of tags and names")
    ap.add_argument("--soft", type=float, default=0.0)
    ap.add_argument("--soft-file", default="")
    ap.add_argument("--smooth", type=float, default=0.0)
    ap.add_argument("--cue-weight", type=float, default=2.0)
    ap.add_argument("--ema", type=float, default=0.0)
    ap.add_argument("--watch", type=int, default=100)
    ap.add_argument("--fold", default="", help="i/n: leave out every n-th article from i on")
    ap.add_argument("--all", action="store_true", help="train on the choosing slice too")
    ap.add_argument("--leans", type=lambda s: [float(x) for x in s.split(",")], default=[0.0, 1.0])
    ap.add_argument("--save", default="")
    ap.add_argument("--soften", default="", help="where to save chances for the left-out fold")
    ap.add_argument("--score", default="../shared/bench", help="folder of score.py")
    return ap.parse_args(line)


def main() -> None:
    """Train, report, save."""
    args = arguments()
    sys.path.insert(0, args.score)
    torch.set_num_threads(args.threads)
    torch.set_float32_matmul_precision("high")
    train, dev = (
        pickle.loads((args.examples / f"{part}.pickle").read_bytes()) for part in ("train", "dev")
    )
    if args.soft:
        for path in args.soft_file.split(","):
            soft = np.load(path)
            for item in train:
                if f"{item.id}/cue" in soft:
                    item.soft_labels = soft[f"{item.id}/cue"].astype("f4")
                    item.soft_roles = soft[f"{item.id}/role"].astype("f4")
    i, n = map(int, (args.fold or "9/10").split("/"))
    left = [item for j, item in enumerate(train) if j % n == i]
    kept = train if args.all else [item for j, item in enumerate(train) if j % n != i]
    model = build(args)
    fit(model, kept, args, lambda m: report("watch", m, left[:84], args))
    figures = {"slice": report("slice", model, left[:84], args)}
    figures["dev"] = report("dev", model, dev, args)
    if args.soften:
        soft = soften(model, left, args.limit)
        named = {}
        for key, (cue, role) in soft.items():
            named |= {f"{key}/cue": cue.astype("f2"), f"{key}/role": role.astype("f2")}
        np.savez(args.soften, **named)
    if args.save:
        torch.save({n: p.half() for n, p in model.state_dict().items()}, args.save)
    print(json.dumps({"name": args.name, "figures": figures}))


if __name__ == "__main__":
    main()
