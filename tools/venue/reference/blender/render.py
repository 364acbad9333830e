"""Renders the views of one hall at one hour: blender -b --python render.py -- JOB.json

The job is written by `reference/job.ts`. Every view is rendered in batches, and of each batch its layers are written as
raw 32-bit floats, three a pixel, row by row from the top (`reference/denoise/layers.ts` reads them): noise is taken off
and the picture is developed where the site's tone mapping is known.
"""
import json
import math
import os
import sys

import bpy
import numpy

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lights  # noqa: E402
import materials  # noqa: E402
import passes  # noqa: E402

# The importer of Blender 3.4 asks for a name that numpy no longer has.
numpy.bool = bool

# Parts of the samples, by how much noise each kind of light makes.
STRAIGHT = {"faces": 8, "sun": 14, "sky": 9, "spots": 7, "areas": 12}
FURTHER = {("sun", "sky"): 8, ("spots", "areas"): 5}


def main():
    with open(sys.argv[sys.argv.index("--") + 1], encoding="utf-8") as file:
        job = json.load(file)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.import_scene.gltf(filepath=job["model"])
    materials.dress(job["materials"])
    for thing in list(bpy.context.scene.objects):
        if thing.type == "MESH" and not wears_light(thing, job["prefixes"]):
            let_light_through(thing)
    groups = lights.light(job["lights"], job["skies"])
    settle(job)
    for view in job["views"]:
        take(view, groups, job)
        print("taken", view["id"], flush=True)


def wears_light(thing, prefixes):
    names = [thing.name, thing.data.name, thing.parent.name if thing.parent else ""]
    return any(name.startswith(prefix) for name in names for prefix in prefixes)


def let_light_through(thing):
    """Lamps and glass take no part in the bake, so they throw no shadow here either."""
    thing.visible_shadow = False
    thing.visible_diffuse = False


def settle(job):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = job["size"]
    scene.render.resolution_percentage = 100
    scene.render.filter_size = 1.5
    # The hall stays as it is from render to render.
    scene.render.use_persistent_data = True
    cycles = scene.cycles
    cycles.device = "CPU"
    # Debian's Blender comes without a denoiser and stops when it is asked for one; ours is reference/denoise.
    cycles.use_denoising = False
    cycles.use_adaptive_sampling = False
    cycles.diffuse_bounces = job["bounces"]
    cycles.glossy_bounces = 4
    cycles.transparent_max_bounces = 32
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    # Sparks of many bounces cost far more samples than they are worth of light.
    cycles.sample_clamp_indirect = 8


def plan(groups, samples):
    """What is rendered of a batch: groups of lights, bounces or none, samples.

    A ray looks at one light of all that there are, so the fewer the less noise: what comes straight from lights is
    rendered kind by kind, which costs little. What has met a surface before is dear and even, so few rays do.
    """
    shots = [([group], False, STRAIGHT[group.name]) for group in groups]
    for names, part in FURTHER.items():
        found = [group for group in groups if group.name in names]
        if found:
            shots.append((found, True, part))
    whole = sum(part for _, _, part in shots)
    return [(lit, further, max(1, round(samples * part / whole))) for lit, further, part in shots]


def take(view, groups, job):
    scene = bpy.context.scene
    aim(scene, view)
    passes.prepare(scene, view["output"])
    shots = plan(groups, job["samples"] / job["batches"])
    straight = sum(samples for _, further, samples in shots if not further)
    for batch in range(job["batches"]):
        layers = {}
        for at, (lit, further, samples) in enumerate(shots):
            for group in groups:
                group.switch(group in lit)
            scene.cycles.max_bounces = job["bounces"] if further else 0
            # No two renders look the same ways, or their noise would add up.
            scene.cycles.seed = 1 + batch * len(shots) + at
            scene.cycles.samples = samples
            found = passes.render(scene, view["output"])
            kept = keep_further(found) if further else keep_straight(found, lit[0].name, samples / straight)
            for name, values in kept.items():
                layers[name] = layers[name] + values if name in layers else values
            layers["place"] = found["Position"]
        # There may be no sun, or no light at all.
        for name in ("sun", "indirect", "mirrored"):
            layers.setdefault(name, numpy.zeros_like(layers["direct"]))
        for name, values in layers.items():
            numpy.ascontiguousarray(values, "f4").tofile(f"{view['output']}/{batch}-{name}.f32")


def keep_straight(found, group, share):
    """What surfaces are made of is the same for all groups, so theirs is the mean."""
    return {
        "sun" if group == "sun" else "direct": found["DiffDir"],
        "gloss": found["GlossDir"],
        "rest": found["Emit"] + found["Env"],
        "colour": share * found["DiffCol"],
        "gloss-colour": share * found["GlossCol"],
        "normal": share * found["Normal"],
    }


def keep_further(found):
    return {"indirect": found["DiffInd"], "mirrored": found["GlossInd"]}


def aim(scene, view):
    camera = bpy.data.cameras.new(view["id"])
    camera.sensor_fit = "VERTICAL"
    camera.angle = view["fov"]
    camera.clip_start = 0.05
    camera.clip_end = 500
    place = bpy.data.objects.new(view["id"], camera)
    place.location = lights.to_blender(view["eye"])
    place.rotation_euler = (math.pi / 2 + view["pitch"], 0, view["heading"])
    scene.collection.objects.link(place)
    scene.camera = place


main()
