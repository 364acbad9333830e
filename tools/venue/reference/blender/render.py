"""Renders the views of one hall at one hour: blender -b --python render.py -- JOB.json

The job is written by `reference/job.ts`. Pictures are written as raw 32-bit floats, linear red, green and blue, row by
row from the top: what is made of them is decided where the site's tone mapping is known.
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

# The importer of Blender 3.4 asks for a name that numpy no longer has.
numpy.bool = bool


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
        take(view, groups, job["samples"])
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
    cycles = scene.cycles
    cycles.device = "CPU"
    # Debian's Blender comes without a denoiser and stops when it is asked for one.
    cycles.use_denoising = False
    cycles.use_adaptive_sampling = False
    cycles.max_bounces = job["bounces"]
    cycles.diffuse_bounces = job["bounces"]
    cycles.glossy_bounces = 4
    cycles.transparent_max_bounces = 32
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    # Sparks of many bounces cost far more samples than they are worth of light.
    cycles.sample_clamp_indirect = 8
    image = scene.render.image_settings
    image.file_format = "OPEN_EXR"
    image.color_depth = "32"
    image.color_mode = "RGB"


def take(view, groups, samples):
    """Every group of lights for itself: a ray looks at one light of all that there are, so the fewer the less noise.

    Twice, with half the samples: how far the halves differ tells how much noise is left in their mean.
    """
    scene = bpy.context.scene
    aim(scene, view)
    for half in (1, 2):
        scene.cycles.seed = half
        total = 0
        for group in groups:
            for other in groups:
                other.switch(other is group)
            scene.cycles.samples = max(1, round(samples * group.share / 2))
            total = total + render(scene, view["output"] + ".exr")
        numpy.ascontiguousarray(total[::-1]).tofile(f"{view['output']}-{half}.f32")


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


def render(scene, file):
    """The picture as floats, from its lowest row up. Results of a render can only be had by way of a file."""
    scene.render.filepath = file
    bpy.ops.render.render(write_still=True)
    picture = bpy.data.images.load(file)
    width, height = picture.size
    pixels = numpy.empty(width * height * 4, "f4")
    picture.pixels.foreach_get(pixels)
    bpy.data.images.remove(picture)
    os.remove(file)
    return pixels.reshape(height, width, 4)[..., :3]


main()
