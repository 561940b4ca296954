"""The networks: two encoders, one set of heads. PyTorch; only needed to train."""

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from attribcheck.extract.heads import BETWEEN, DISTANCES, ROLES, SENTENCES
from attribcheck.extract.pieces import UNKNOWN
from training.half import PooledDropout

PIECES, WIDTH, LAYERS, HEADS, INNER = 28996, 768, 6, 12, 3072
"""distilbert-base-cased."""

HEAD = WIDTH // HEADS
"""Width of one head."""

UNSEEN = 0.05
"""Share of words hidden while the light encoder learns, so that it leans on their neighbours."""

TAGS, NAMES = 48, 16
"""Parts of speech and kinds of name that the networks also learn, for what it teaches them."""


Drop = Callable[[Tensor], Tensor]

HIDDEN = -1e4
"""Added to the attention paid to padding."""


def _kept(x: Tensor) -> Tensor:
    return x


class Layer(nn.Module):
    """One post-norm layer, as DistilBERT has it; pruned, it has fewer heads or neurons."""

    def __init__(self, heads: int = HEADS, inner: int = INNER) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(WIDTH, 3 * heads * HEAD)
        self.out = nn.Linear(heads * HEAD, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.lin1 = nn.Linear(WIDTH, inner)
        self.lin2 = nn.Linear(inner, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, drop: Drop) -> Tensor:
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, HEAD).permute(2, 0, 3, 1, 4)
        mixed = fn.scaled_dot_product_attention(q, k, v, mask)
        mixed = self.out(mixed.transpose(1, 2).reshape(b, n, -1))
        x = self.norm1(x + drop(mixed))
        return self.norm2(x + drop(self.lin2(fn.gelu(self.lin1(x)))))


class Transformer(nn.Module):
    """DistilBERT over word pieces, with the quotation state of each piece added at the bottom."""

    width = WIDTH

    def __init__(
        self, drop: float = 0.1, layers: int = LAYERS, heads: int = HEADS, inner: int = INNER
    ) -> None:
        super().__init__()
        self.words = nn.Embedding(PIECES, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.quotes = nn.Embedding(2, WIDTH)
        nn.init.zeros_(self.quotes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(heads, inner) for _ in range(layers))
        self.drop = PooledDropout(drop)

    def forward(self, pieces: Tensor, quotes: Tensor, mask: Tensor | None = None) -> Tensor:
        x = self.words(pieces) + self.quotes(quotes)
        x = x + self.positions.weight[: pieces.shape[1]]
        drop = self.drop if self.training else _kept
        x = drop(self.norm(x))
        if mask is not None:
            hidden = torch.zeros(mask.shape, dtype=x.dtype, device=x.device)
            mask = hidden.masked_fill(~mask, HIDDEN).expand(-1, -1, pieces.shape[1], -1)
        for layer in self.layers:
            x = layer(x, mask, drop)
        return x

    def load_onnx(self, path: str) -> None:
        """Take the weights of an int8 DistilBERT ONNX file, dequantised."""
        import onnx
        from onnx import numpy_helper

        graph = onnx.load(path).graph
        found = {item.name: numpy_helper.to_array(item) for item in graph.initializer}

        def weight(name: str) -> np.ndarray:
            if f"{name}_quantized" in found:
                return found[f"{name}_quantized"].astype("f4") * found[f"{name}_scale"]
            return found[name]

        matrices = iter(
            [n.input[1] for n in graph.node if n.op_type == "MatMul" and "MatMul_" in n.input[1]]
        )
        names = [name.split("_DequantizeLinear")[0] for name in matrices]
        names = [name for name in names if f"{name}_quantized" in found][: 6 * LAYERS]
        root = "distilbert.embeddings."
        state = {
            "words.weight": weight(root + "word_embeddings.weight"),
            "positions.weight": weight(root + "position_embeddings.weight"),
            "norm.weight": found[root + "LayerNorm.weight"],
            "norm.bias": found[root + "LayerNorm.bias"],
            "quotes.weight": np.zeros((2, WIDTH), "f4"),
        }
        for i in range(LAYERS):
            at = f"distilbert.transformer.layer.{i}."
            q, k, v, out, lin1, lin2 = (weight(name).T for name in names[6 * i : 6 * i + 6])
            bias = [found[f"{at}attention.{x}_lin.bias"] for x in ("q", "k", "v", "out")]
            state |= {
                f"layers.{i}.qkv.weight": np.concatenate([q, k, v]),
                f"layers.{i}.qkv.bias": np.concatenate(bias[:3]),
                f"layers.{i}.out.weight": out,
                f"layers.{i}.out.bias": bias[3],
                f"layers.{i}.lin1.weight": lin1,
                f"layers.{i}.lin1.bias": found[at + "ffn.lin1.bias"],
                f"layers.{i}.lin2.weight": lin2,
                f"layers.{i}.lin2.bias": found[at + "ffn.lin2.bias"],
                f"layers.{i}.norm1.weight": found[at + "sa_layer_norm.weight"],
                f"layers.{i}.norm1.bias": found[at + "sa_layer_norm.bias"],
                f"layers.{i}.norm2.weight": found[at + "output_layer_norm.weight"],
                f"layers.{i}.norm2.bias": found[at + "output_layer_norm.bias"],
            }
        tensors = {name: torch.from_numpy(np.ascontiguousarray(a)) for name, a in state.items()}
        self.load_state_dict(tensors, strict=len(self.layers) == LAYERS)


class Convolution(nn.Module):
    """Dilated convolutions over words: small enough for numpy on one core."""

    def __init__(
        self, table: Tensor, shapes: int, width: int, dilations: tuple[int, ...], *, drop: float
    ) -> None:
        super().__init__()
        self.width = width
        self.pieces = nn.Embedding.from_pretrained(table, freeze=True)
        self.enter = nn.Linear(table.shape[1], width)
        self.rest = nn.Linear(table.shape[1], width, bias=False)
        self.shapes = nn.Embedding(shapes, width)
        self.quotes = nn.Embedding(2, width)
        self.edges = nn.Embedding(4, width)
        self.norm0 = nn.LayerNorm(width)
        self.dilations = dilations
        self.convs = nn.ModuleList(
            nn.Conv1d(width, width, 3, dilation=d, padding=d) for d in dilations
        )
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in dilations)
        self.drop = drop

    def forward(
        self, first: Tensor, rest: Tensor, shapes: Tensor, quotes: Tensor, edges: Tensor
    ) -> Tensor:
        """``first`` (b, n) piece ids; ``rest`` (b, n, 3) further pieces, 0 for none."""
        if self.training:
            first = torch.where(
                torch.rand(first.shape, device=first.device) < UNSEEN, UNKNOWN, first
            )
        tail = self.rest(self.pieces(rest) * (rest > 0).unsqueeze(-1)).sum(-2)
        x = self.enter(self.pieces(first)) + tail
        x = x + self.shapes(shapes) + self.quotes(quotes) + self.edges(edges)
        x = fn.dropout(self.norm0(x), self.drop, self.training)
        for conv, norm in zip(self.convs, self.norms, strict=True):
            y = fn.relu(conv(x.transpose(1, 2)).transpose(1, 2))
            x = norm(x + fn.dropout(y, self.drop, self.training))
        return x


class RoleHeads(nn.Module):
    """From an encoder's states: which words are cues, and whose words each cue hands to whom."""

    def __init__(self, width: int, k: int, drop: float) -> None:
        super().__init__()
        self.cue = nn.Linear(width, 3)
        self.key = nn.Linear(width, k)
        self.first = nn.Linear(width, k, bias=False)
        self.last = nn.Linear(width, k, bias=False)
        self.distance = nn.Embedding(DISTANCES, k)
        self.sentence = nn.Embedding(SENTENCES, k)
        self.quote = nn.Embedding(4, k)
        self.between = nn.Embedding(BETWEEN, k)
        for table in (self.distance, self.sentence, self.quote, self.between):
            nn.init.normal_(table.weight, std=0.1)
        self.near = nn.Conv1d(k, k, 3, padding=1)
        self.out = nn.Linear(k, ROLES)
        self.step = nn.Parameter(torch.eye(ROLES))
        self.tag = nn.Linear(width, TAGS)
        self.name = nn.Linear(width, NAMES)
        self.drop = drop

    def roles(self, states: Tensor, batch: dict[str, Tensor]) -> Tensor:
        """Return role scores (cues, words, 3) for flattened ``states`` (b·n, width)."""
        key = self.key(states)[batch["role_words"]]
        ask = self.first(states)[batch["cue_first"]] + self.last(states)[batch["cue_last"]]
        x = key + ask.unsqueeze(1) + self.distance(batch["role_distance"])
        x = x + self.sentence(batch["role_sentence"]) + self.quote(batch["role_quote"])
        x = fn.relu(x + self.between(batch["role_between"])) * batch["role_mask"].unsqueeze(2)
        x = x + fn.relu(self.near(x.transpose(1, 2)).transpose(1, 2))
        return self.out(x)


def crf_loss(scores: Tensor, labels: Tensor, mask: Tensor, step: Tensor) -> Tensor:
    """Negative log likelihood of ``labels`` (cues, words), summed; ``mask`` ends each row."""
    scores = scores.float()
    length = scores.shape[1]
    gold = scores.gather(2, labels.unsqueeze(2)).squeeze(2) * mask
    moves = step[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
    alpha = scores[:, 0]
    for t in range(1, length):
        moved = torch.logsumexp(alpha.unsqueeze(2) + step.unsqueeze(0), 1) + scores[:, t]
        alpha = torch.where(mask[:, t : t + 1] > 0, moved, alpha)
    return torch.logsumexp(alpha, 1).sum() - gold.sum() - moves.sum()
