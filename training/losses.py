"""What a network is taught: cues, roles of gold cues, and on the side tags and kinds of name."""

from torch import Tensor
from torch.nn import functional as fn

from training.model import Model
from training.network import crf_loss


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
