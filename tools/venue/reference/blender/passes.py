"""What a render is taken apart into, so that noise can be told from pictures and colours of surfaces.

Passes come out by way of files: the results of a render cannot be had otherwise.
"""
import os

import bpy
import numpy

PASSES = {
    "DiffDir": "pass_diffuse_direct",
    "DiffInd": "pass_diffuse_indirect",
    "DiffCol": "pass_diffuse_color",
    "GlossDir": "pass_glossy_direct",
    "GlossInd": "pass_glossy_indirect",
    "GlossCol": "pass_glossy_color",
    "Emit": "pass_emit",
    "Env": "pass_environment",
    "Normal": "pass_normal",
    "Position": "pass_position",
}


def prepare(scene, folder):
    """Has every pass of a render written to a file of its own."""
    for attribute in PASSES.values():
        setattr(scene.view_layers[0], f"use_{attribute}", True)
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")
    output = tree.nodes.new("CompositorNodeOutputFile")
    output.base_path = folder
    output.format.file_format = "OPEN_EXR"
    output.format.color_depth = "32"
    output.format.color_mode = "RGB"
    output.format.exr_codec = "NONE"
    output.file_slots.clear()
    for name in PASSES:
        output.file_slots.new(name)
        tree.links.new(layers.outputs[name], output.inputs[name])


def render(scene, folder):
    """Renders once and gives the passes by name."""
    bpy.ops.render.render()
    return {name: read(os.path.join(folder, f"{name}{scene.frame_current:04}.exr")) for name in PASSES}


def read(file):
    """The picture as floats, from its highest row down."""
    picture = bpy.data.images.load(file)
    width, height = picture.size
    pixels = numpy.empty(width * height * 4, "f4")
    picture.pixels.foreach_get(pixels)
    bpy.data.images.remove(picture)
    os.remove(file)
    return pixels.reshape(height, width, 4)[::-1, :, :3]
